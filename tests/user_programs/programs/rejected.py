"""Mistakes that every type checker must find: each marked line, and no other."""

from cloudinfinite import Client, models

client = Client(bucket="examplebucket-1250000000", region="ap-beijing")

client.describe_inventory_trigger_jobs(sise=10)  # wrong: a misspelt argument
client.describe_inventory_trigger_jobs(size="10")  # wrong: a text for a number
client.describe_inventory_trigger_jobs(states="Running")  # wrong: a text for a list
client.describe_inventory_trigger_jobs(states=["Runing"])  # wrong: a misspelt value
client.describe_inventory_trigger_jobs(start_creation_time="2022-02-01")  # wrong: a text for a time
client.create_media_info_job()  # wrong: a missing argument
client.create_media_info_job(input=models.MediaInfoJobInput())  # wrong: a missing field
client.create_media_info_job(input={"Object": "a.mp4"})  # wrong: a mapping for a type
models.InventoryTriggerInput(prefx="input/")  # wrong: a misspelt field
models.InventoryTriggerInput("input/")  # wrong: a field without its name
models.InventoryTriggerInputs(prefix="input/")  # wrong: a misspelt type
client.trigger_inventory_workflows()  # wrong: a misspelt call
print(client.describe_inventory_trigger_jobs().job_details)  # wrong: a misspelt field of an answer
print(client.describe_inventory_trigger_jobs().jobs_detail.job_id)  # wrong: a list is no job
Client("examplebucket-1250000000")  # wrong: an argument without its name
